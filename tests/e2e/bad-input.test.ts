import { describe, expect, it } from 'vitest';
import type { DemoPost } from '../harness/demo/posts.ts';
import { xTimeline } from '../harness/demo/x.ts';
import { useDesk } from './desk.ts';
import type { Panel } from './pages/panel.ts';
import { findings } from './records.ts';

const desk = useDesk();

const at = '2026-11-21T05:00:00.000Z';
const posted = (text: string): DemoPost => ({
  name: 'buruk',
  kind: 'hoax',
  handle: 'contoh_buruk',
  author: 'Contoh Buruk',
  text,
  at,
});

let count = 0;

/** Shows one post with that text on X, changes the page if asked, and flags it; the panel on the stored finding. */
async function flagText(text: string, change?: () => void) {
  const { browser } = desk();
  await browser.context.route('https://x.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: xTimeline('Beranda', [posted(text)]),
    }),
  );
  const { page, overlay } = await desk().visit('x');
  if (change) await page.evaluate(change);
  await overlay.flag('[data-demo=buruk]');
  await overlay.says(/Tersimpan/);
  count += 1;
  const finding = (await findings(browser, count)).at(-1);
  if (!finding) throw new Error('nothing was stored');
  const panel = await desk().panel(finding.id);
  await panel.sees(/Narasi/);
  return { page, finding, panel };
}

const foreignElements = ({ page }: Panel) =>
  page.evaluate(
    () =>
      document.querySelectorAll('a[href^="javascript:" i], img[onerror], iframe, object, script:not([src])')
        .length,
  );

describe('a post that is out of the ordinary is kept as it is and shown inert', () => {
  it('10,000 characters', async () => {
    const sentence = 'Surat suara sudah tercoblos di Tanjung Priok. ';
    const text = sentence
      .repeat(Math.ceil(10_000 / sentence.length))
      .slice(0, 10_000)
      .trim();
    const { finding, panel } = await flagText(text);
    expect(finding.text).toBe(text);
    await panel.sees('Surat suara sudah tercoblos');
  });

  it('only emoji', async () => {
    const { finding, panel } = await flagText('😡😡🔥👨‍👩‍👧‍👦🇮🇩');
    expect(finding.text).toBe('😡😡🔥👨‍👩‍👧‍👦🇮🇩');
    await panel.sees(/narasi/i);
  });

  it('right-to-left marks that would turn the words around', async () => {
    const { finding, panel } = await flagText('Pemilu \u202etapec\u202c ditunda \u200fkata orang');
    expect(finding.text).toContain('ditunda');
    // Each unseen sign is written out or kept inside its own direction: the panel's own words stay in order.
    const label = panel.page.getByText(/Narasi/).first();
    expect(await label.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    expect(await panel.words()).not.toContain('\u202e');
  });

  it('markup and script', async () => {
    const text =
      '<script>window.kena=1</script><img src=x onerror="window.kena=1"> pemilu batal </textarea><b>tebal</b>';
    const { finding, panel } = await flagText(text);
    expect(finding.text).toBe(text);
    expect(await panel.page.evaluate('window.kena')).toBeUndefined();
    expect(await foreignElements(panel)).toBe(0);
  });

  it('javascript: links', async () => {
    const { finding, panel } = await flagText('klik tautan ini untuk cek DPT', () => {
      const link = Object.assign(document.createElement('a'), {
        href: 'javascript:alert(1)',
        textContent: 'cek di sini',
      });
      document.querySelector('[data-testid=tweetText]')?.append(' ', link);
    });
    expect(finding.text).toContain('klik tautan ini');
    expect(JSON.stringify(finding)).not.toContain('javascript:');
    expect(await foreignElements(panel)).toBe(0);
  });

  it('zero-width letters between the letters', async () => {
    const text = [...'golput bakal dipenjara'].join('\u200b');
    const { finding } = await flagText(text);
    expect(finding.text.replaceAll('\u200b', '')).toBe('golput bakal dipenjara');
  });
});
