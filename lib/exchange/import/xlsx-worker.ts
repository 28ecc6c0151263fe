import { readXlsx } from './read-xlsx.ts';

self.addEventListener('message', async ({ data }: MessageEvent<{ file: Blob; sheet?: string }>) => {
  self.postMessage(await readXlsx(data.file, data.sheet));
});
