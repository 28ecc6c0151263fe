import { expect, it } from 'vitest';
import { xId } from '../harness/demo/ids.ts';
import { demoPost } from '../harness/demo/posts.ts';
import { useDesk } from './desk.ts';
import { onlyFinding } from './records.ts';

const desk = useDesk();

it('stores the post under the pointer of X as it stands on the page', async () => {
  const { overlay } = await desk().visit('x');
  await overlay.flag('[data-demo=kutipan]');
  await overlay.says(/Tersimpan/);
  const post = demoPost('kutipan');
  const stored = await onlyFinding(desk().browser);
  expect(stored).toMatchObject({
    platform: 'x',
    text: post.text,
    handle: post.handle,
    name: post.author,
    permalink: `https://x.com/${post.handle}/status/${xId(post.at)}`,
    postedAt: post.at,
    status: 'new',
    decision: null,
  });
  expect(stored.post?.quoted).toMatchObject({ handle: post.quoted?.handle, text: post.quoted?.text });
});
