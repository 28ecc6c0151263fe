import { expect, it } from 'vitest';
import { facebookId } from '../harness/demo/ids.ts';
import { demoPost } from '../harness/demo/posts.ts';
import { useDesk } from './desk.ts';
import { findings } from './records.ts';

const desk = useDesk();

it('stores a Facebook post, and says why the address is missing where the page does not tell it', async () => {
  const { overlay } = await desk().visit('facebook');
  await overlay.flag('[data-demo=kontainer] [data-ad-preview]');
  await overlay.says(/Tersimpan/);
  await overlay.flag('[data-demo=bubur] [data-ad-preview]');
  const [known, unknown] = await findings(desk().browser, 2);
  const post = demoPost('kontainer');
  expect(known).toMatchObject({ platform: 'facebook', text: post.text, name: post.author });
  expect(known?.permalink).toContain(facebookId(post.at));
  expect(known?.permalink).not.toContain('__cft__');
  expect(unknown).toMatchObject({ name: demoPost('bubur').author, permalink: null });
  expect(unknown?.post?.permalink.reason).toEqual(expect.any(String));
});
