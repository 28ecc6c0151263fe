import { describe, expect, it } from 'vitest';
import {
  checkSource,
  isNamedPublisher,
  officialSource,
  type SourceRefusal,
} from '../../lib/library/official-source.ts';
import { aSource } from '../services/fixtures.ts';

type Verdict = 'official' | 'supporting' | SourceRefusal;

const TABLE: readonly (readonly [address: string, verdict: Verdict])[] = [
  ['https://kpu.go.id', 'official'],
  ['https://kpu.go.id/', 'official'],
  ['https://www.kpu.go.id/berita/baca/1', 'official'],
  ['https://KPU.GO.ID/berita', 'official'],
  ['HTTPS://Jateng.KPU.go.id/blog', 'official'],
  ['https://kab-okuselatan.kpu.go.id/index.php/blog/category/105?page=21', 'official'],
  ['https://kota-semarang.kpu.go.id/blog', 'official'],
  ['https://cekdptonline.kpu.go.id', 'official'],
  ['https://ppid.kpu.go.id/regulasi/27793/peraturan#bab-2', 'official'],
  ['https://kpu.go.id/cari?tujuan=https://evil.com@x', 'official'],
  ['https://tirto.id/kpu-ri-telusuri-1972', 'supporting'],
  ['https://pemilu.antaranews.com/berita/3955806', 'supporting'],
  ['https://www.komdigi.go.id/berita', 'supporting'],
  ['https://kpu-surabayakota.go.id/berita', 'supporting'],
  ['https://jakarta.go.id/kpu.go.id', 'supporting'],
  ['https://evil.com/?u=https://kpu.go.id', 'supporting'],
  ['http://kpu.go.id', 'not_https'],
  ['ftp://kpu.go.id/x', 'not_https'],
  ['javascript://kpu.go.id/%0aalert(1)', 'not_https'],
  ['javascript:alert(1)', 'malformed'],
  ['data:text/html,kpu.go.id', 'malformed'],
  ['kpu.go.id', 'malformed'],
  ['//kpu.go.id', 'malformed'],
  ['https:kpu.go.id', 'malformed'],
  ['https:/kpu.go.id', 'malformed'],
  ['https://', 'malformed'],
  ['https://kpu', 'malformed'],
  ['https://kpu.go.id\\@evil.com', 'malformed'],
  ['https://kpu.go.id\n.evil.com', 'malformed'],
  ['https://kpu.go\u200b.id', 'malformed'],
  ['https://\u202ekpu.go.id', 'malformed'],
  ['https://kpu%2ego.id', 'malformed'],
  ['', 'malformed'],
  ['https://kpu.go.id@evil.com/', 'user_info'],
  ['https://kpu.go.id:443@evil.com/', 'user_info'],
  ['https://admin@kpu.go.id', 'user_info'],
  ['https://kpu.go.id:8443/', 'port'],
  ['https://kpu.go.id:443/', 'port'],
  ['https://103.10.12.1/', 'ip_address'],
  ['https://1729498113/', 'ip_address'],
  ['https://0x67.0xa.0xc.0x1/', 'ip_address'],
  ['https://[2001:db8::1]/', 'ip_address'],
  ['https://103.10.12.1:8080/kpu.go.id', 'ip_address'],
  ['https://kpu.go.id./', 'trailing_dot'],
  ['https://kрu.go.id/', 'idn'],
  ['https://ｋｐｕ.go.id/', 'idn'],
  ['https://kpu。go。id/', 'idn'],
  ['https://xn--ku-7la.go.id/', 'idn'],
  ['https://tinyurl.com/kpupusat', 'shortener'],
  ['https://bit.ly/kpu-go-id', 'shortener'],
  ['https://s.id/kpu', 'shortener'],
  ['https://maps.app.goo.gl/x', 'shortener'],
  ['https://kpu-go.id.xyz/', 'lookalike'],
  ['https://kpu.go.id.evil.com/', 'lookalike'],
  ['https://kpug0.id/', 'lookalike'],
  ['https://kpu.g0.id/', 'lookalike'],
  ['https://kpu.go.ld/', 'lookalike'],
  ['https://kpugoid.com/', 'lookalike'],
  ['https://evilkpu.go.id/', 'lookalike'],
  ['https://kpu-go-id.web.app/', 'lookalike'],
  ['https://kpu-pusat.com/', 'lookalike'],
  ['https://kpu.id/', 'lookalike'],
  ['https://info.kpu.org/', 'lookalike'],
  ['https://kab-contoh.kpu-go.id/', 'lookalike'],
  ['https://pemilu2024.kpu.go.id/x', 'official'],
  ['https://a.b.c.kpu.go.id/', 'official'],
  ['https://kpu.go.id?@evil.com', 'official'],
  ['https://kpu.go.id#@evil.com', 'official'],
  ['https://go.id/', 'supporting'],
  ['https://kpu.jakarta.go.id/', 'supporting'],
  ['https://tinyurl.com.evil.com/', 'supporting'],
  ['https://www.google.com/url?q=https://kpu.go.id', 'supporting'],
  ['https://.kpu.go.id/', 'malformed'],
  ['https://kpu..go.id/', 'malformed'],
  ['https://-kpu.go.id/', 'malformed'],
  ['https://kpu.go.id-/', 'malformed'],
  ['https://a_b.kpu.go.id/', 'malformed'],
  ['https://kpu.go.id;evil.com/', 'malformed'],
  ['https://kpu.go.id,evil.com/', 'malformed'],
  ['https://kpu.go.id%00.evil.com/', 'malformed'],
  ['https://evil.com%2fkpu.go.id', 'malformed'],
  ['https:///kpu.go.id', 'malformed'],
  ['https://kpu.\u00adgo.id/', 'malformed'],
  ['view-source:https://kpu.go.id', 'malformed'],
  ['blob:https://kpu.go.id/1', 'malformed'],
  ['https://:@kpu.go.id/', 'user_info'],
  ['https://@kpu.go.id/', 'user_info'],
  ['https://kpu.go.id@1729498113/', 'user_info'],
  ['https://kpu.go.id:/', 'port'],
  ['https://127.1/', 'ip_address'],
  ['https://KPU.GO.ID./', 'trailing_dot'],
  ['https://bit.ly./x', 'trailing_dot'],
  ['https://evil.com／kpu.go.id', 'idn'],
  ['https://кпу.go.id', 'idn'],
  ['https://kpu.go.ıd', 'idn'],
  ['https://kpu.go.id。evil.com/', 'idn'],
  ['https://XN--KPU-x.go.id/', 'idn'],
  ['https://info.xn--80ak6aa92e.com/', 'idn'],
  ['https://lnkd.in/x', 'shortener'],
  ['https://linktr.ee/kpu', 'shortener'],
  ['https://l.facebook.com/l.php?u=https://kpu.go.id', 'shortener'],
  ['https://kpu.go.id.id/', 'lookalike'],
  ['https://kpu.go.idn.com/', 'lookalike'],
  ['https://www-kpu.go.id/', 'lookalike'],
  ['https://www.kpu.co.id/', 'lookalike'],
  ['https://kpu-go-id.translate.goog/x', 'lookalike'],
  ['https://kpu.go.id--berita.com/', 'lookalike'],
  ['https://kpu.go.id.s3.amazonaws.com/', 'lookalike'],
  ['https://kpu.g0.ld/', 'lookalike'],
  ['https://lapor-kpu.com/', 'lookalike'],
  // Twelve of a stranger's invention.
  ['https://JDIH.Kab-Sukamaju.KPU.GO.ID/Peraturan?x=%2F..', 'official'],
  ['https://kpu.go.id../berita', 'trailing_dot'],
  ['https://kpu.go.id%2e/berita', 'malformed'],
  ['https://www.kpu.go.id:0443/', 'port'],
  ['https://humas%40kpu.go.id:x@pemilu.example/', 'user_info'],
  ['https://kpu.gօ.id/', 'idn'],
  ['https://xn--kpu-go-id-x7a.example/', 'idn'],
  ['https://0xD8.072.0.0x1/', 'ip_address'],
  ['https://kpu.qo.id/berita', 'lookalike'],
  ['https://kpuri.info/pengumuman', 'lookalike'],
  ['https://cekdptkpu2029.online/', 'lookalike'],
  ['https://kpu.go.id.kab-sukamaju.my.id/', 'lookalike'],
  ['https://kpujakarta.go.id/berita', 'supporting'],
  ['https://bakpukul.example/', 'supporting'],
  ['https://vt.tiktok.com/ZS1/', 'shortener'],
];

const verdictOf = (address: string, suffixes?: readonly string[]): Verdict => {
  const check = checkSource(address, suffixes);
  return check.ok ? check.kind : check.reason;
};

describe('checkSource', () => {
  it.each(TABLE)('%s is %s', (address, verdict) => {
    expect(verdictOf(address)).toBe(verdict);
  });

  it('takes the suffixes of the office, however they are typed, and none that is one label', () => {
    expect(verdictOf('https://kip.acehprov.go.id/x', [' .KIP.acehprov.go.id '])).toBe('official');
    expect(verdictOf('https://kpu.go.id', ['id', '', '.', 'go id'])).toBe('supporting');
  });
});

describe('a supporting publisher', () => {
  it.each([
    ['https://pemilu.antaranews.com/berita/1', true],
    ['https://antaranews.com.evil.com/', false],
    ['https://antaranews-com.xyz/', false],
    ['http://antaranews.com/', false],
    ['https://tirto.id/a', false],
  ])('%s is named by the office: %s', (address, named) => {
    expect(isNamedPublisher(address, ['antaranews.com'])).toBe(named);
  });

  it('is never official for being named', () => {
    expect(verdictOf('https://antaranews.com/berita')).toBe('supporting');
  });
});

describe('officialSource', () => {
  const reasonFor = (...urls: string[]) =>
    officialSource({ sources: urls.map((url) => aSource(url)) }).reason;

  it('finds the first official source among others', () => {
    const sources = ['https://tirto.id/a', 'https://jateng.kpu.go.id/b', 'https://kpu.go.id/c'].map((url) =>
      aSource(url),
    );
    expect(officialSource({ sources })).toEqual({ source: sources[1], reason: null });
  });

  it('quotes none that its editor means as supporting', () => {
    const backing = aSource('https://kpu.go.id/a', { kind: 'supporting' });
    expect(officialSource({ sources: [backing] }).reason).toBe('supporting_only');
    expect(officialSource({ sources: [backing, aSource('https://kpu.go.id/b')] }).source?.url).toMatch(/b$/);
  });

  it('says why there is none', () => {
    expect(reasonFor()).toBe('no_source');
    expect(reasonFor('https://tirto.id/a', 'https://kpu-go.id.xyz/b')).toBe('supporting_only');
    expect(reasonFor('https://kpu-go.id.xyz/b', 'http://kpu.go.id')).toBe('lookalike');
  });
});
