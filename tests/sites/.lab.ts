import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const [file, url] = process.argv.slice(2);
const dom = new JSDOM(readFileSync(file, 'utf8'), { url });
const w: any = dom.window;
for (const k of ['Document', 'DocumentFragment', 'Element', 'Node', 'Text', 'HTMLElement', 'NodeFilter'])
  (globalThis as any)[k] = w[k];
const { createPageReader } = await import('/work/main/lib/sites/index.ts');
const { isVisible } = await import('/work/main/lib/dom/visible.ts');
const env = {
  document: w.document,
  url: new URL(url),
  isVisible,
  visibleFor: () => 60000,
  now: () => new Date('2026-11-22T00:00:00Z'),
};
const t = performance.now();
const r = createPageReader(env);
for (const c of r.posts()) {
  const p = r.read(c);
  const s = (x: any) => x.value ?? `(${x.reason})`;
  console.log(
    JSON.stringify({
      k: p.kind,
      key: p.key,
      id: s(p.id),
      h: s(p.handle),
      n: s(p.name),
      l: s(p.permalink),
      t: s(p.postedAt),
      tl: p.timeLabel,
      tr: p.truncated,
      c: Object.entries(p.counts)
        .map(([k, v]: any) => k[0] + k[2] + ':' + v.value)
        .join(' '),
      m: p.media.map((m: any) => m.kind + (m.url ? '+' : '-')).join(),
      q: p.quoted,
      tier: p.tier,
      links: p.links.length,
      x: (p.text.value ?? `(${p.text.reason})`).slice(0, 100),
    }),
  );
}
console.log(JSON.stringify(r.health()), Math.round(performance.now() - t) + 'ms');
