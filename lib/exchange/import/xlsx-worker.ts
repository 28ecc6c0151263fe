import { readXlsx } from './read-xlsx.ts';

self.addEventListener('message', async ({ data }: MessageEvent<Blob>) => {
  self.postMessage(await readXlsx(data));
});
