// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { all, attr, closest, one } from '../../lib/dom/node.ts';
import { lineOf, textOf } from '../../lib/dom/text.ts';
import { pageOf } from './page.ts';

const bodyOf = (html: string) => pageOf(`<body>${html}</body>`, 'https://contoh.example/').document.body;

describe('textOf', () => {
  it.each([
    ['emoji pictures are their alt', 'Waspada <img alt="🙏">hoaks', 'Waspada 🙏hoaks'],
    [
      'br and blocks break lines',
      'satu<br>dua<p>tiga</p><div><div>empat</div></div>lima',
      'satu\ndua\ntiga\nempat\nlima',
    ],
    [
      'white space of the source collapses',
      '<div>\n   Surat   suara\n   tercoblos</div>',
      'Surat suara\ntercoblos'.replace('\n', ' '),
    ],
    ['hidden copies are left out', '<span>Salinan</span><span aria-hidden="true">Salinan</span>', 'Salinan'],
    ['buttons are labels', 'Isi… <div role="button">Lihat selengkapnya</div><button>Suka</button>', 'Isi…'],
    ['our own marks are left out', 'Isi<span data-luruskan="">mirip KL-05</span>', 'Isi'],
    [
      'scripts and styles are not text',
      '<script>1</script><style>a{}</style><template>x</template>Isi',
      'Isi',
    ],
    ['direction marks are dropped', '\u202aKPU\u202c \u200bRI', 'KPU RI'],
    ['one empty line at most', 'satu<br><br><br><br>dua', 'satu\n\ndua'],
  ])('%s', (_, html, text) => {
    expect(textOf(bodyOf(html))).toBe(text);
  });

  it('keeps the line breaks of preformatted text on request', () => {
    expect(textOf(bodyOf('<span>satu\n\ndua </span>'), { pre: true })).toBe('satu\n\ndua');
  });

  it('reads running text without breaks at its boxes on request', () => {
    const html = '<span>Kata </span><div><a>@akun</a></div><span>, lalu<br>baru</span>';
    expect(textOf(bodyOf(html), { inline: true })).toBe('Kata @akun, lalu\nbaru');
  });

  it('lets spaces of neighbours run together', () => {
    expect(textOf(bodyOf('<b>satu </b> <i> dua</i><br> tiga'))).toBe('satu dua\ntiga');
  });

  it('takes the line breaks of a tool that indents the page for no words', () => {
    const indented = '\n    <span>\n      satu\n    </span>\n    <a>\n      dua\n    </a>\n  ';
    expect(textOf(bodyOf(indented), { pre: true })).toBe('satu dua');
  });

  it('reads aria-hidden parts on request', () => {
    expect(textOf(bodyOf('<a><span aria-hidden="true">https://</span>kpu.go.id</a>'), { hidden: true })).toBe(
      'https://kpu.go.id',
    );
  });

  it('stops at a depth that no page needs, before the call stack ends', () => {
    const body = bodyOf('');
    let inner: Element = body;
    for (let depth = 0; depth < 1_500; depth += 1)
      inner = inner.appendChild(body.ownerDocument.createElement('i'));
    inner.append('dalam');
    expect(textOf(body)).toBe('');
  });

  it('stops after the given length', () => {
    expect(textOf(bodyOf('<p>satu</p>'.repeat(1_000)), { max: 50 }).length).toBeLessThan(100);
  });

  it('gives one line for names', () => {
    expect(lineOf(bodyOf('KPU <b>Kota</b><br>Contoh'))).toBe('KPU Kota Contoh');
    expect(lineOf(bodyOf(' '))).toBeNull();
    expect(lineOf(null)).toBeNull();
  });
});

describe('reads that a page cannot clobber', () => {
  const names =
    'closest querySelector querySelectorAll getAttribute matches parentElement childNodes firstChild ownerDocument localName';
  const form = () =>
    one(
      bodyOf(
        `<form id="f">${names
          .split(' ')
          .map((name) => `<input name="${name}">`)
          .join('')}<p>isi</p></form>`,
      ),
      'form',
    ) as Element;

  it('uses the prototypes of the browser', () => {
    expect(textOf(form())).toBe('isi');
    expect(all(form(), 'input')).toHaveLength(names.split(' ').length);
    expect(attr(form(), 'id')).toBe('f');
    expect(closest(form(), 'body')?.localName).toBe('body');
  });

  it('gives nothing for a selector that does not parse', () => {
    expect(all(form(), '[[')).toEqual([]);
    expect(one(form(), ':::')).toBeNull();
  });
});
