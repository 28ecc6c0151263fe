import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, canonicalPage } from '../../lib/sites/index.ts';

/** Every form of one permalink, all giving the key and address of the heading. */
const FORMS: Record<string, { url: string; forms: string[] }> = {
  'x:1995827194640138476': {
    url: 'https://x.com/nodepay/status/1995827194640138476',
    forms: [
      'https://x.com/nodepay/status/1995827194640138476',
      'https://twitter.com/nodepay/status/1995827194640138476?s=20&t=abc',
      'https://mobile.twitter.com/nodepay/statuses/1995827194640138476',
      'https://x.com/nodepay/status/1995827194640138476/photo/1',
      'https://x.com/nodepay/status/1995827194640138476/analytics#top',
      'https://web.archive.org/web/20260102030405/https://x.com/nodepay/status/1995827194640138476',
      'https://web.archive.org/web/2026id_/http://twitter.com/nodepay/status/1995827194640138476?s=20',
    ],
  },
  'facebook:pfbid02bbpzY2BCYye6bHVgCNotxbX4': {
    url: 'https://www.facebook.com/kpu.contoh/posts/pfbid02bbpzY2BCYye6bHVgCNotxbX4',
    forms: [
      'https://www.facebook.com/kpu.contoh/posts/pfbid02bbpzY2BCYye6bHVgCNotxbX4?__cft__[0]=AZW&__tn__=%2CO',
      'https://m.facebook.com/kpu.contoh/posts/judul-berita/pfbid02bbpzY2BCYye6bHVgCNotxbX4/?mibextid=x',
    ],
  },
  'facebook:567261421429868': {
    url: 'https://www.facebook.com/permalink.php?story_fbid=567261421429868&id=100044380451196',
    forms: [
      'https://www.facebook.com/permalink.php?story_fbid=567261421429868&id=100044380451196&rdid=1',
      'https://m.facebook.com/story.php?id=100044380451196&story_fbid=567261421429868',
    ],
  },
  'facebook:1234567890': {
    url: 'https://www.facebook.com/groups/wargakota/posts/1234567890/',
    forms: [
      'https://www.facebook.com/groups/wargakota/posts/1234567890/',
      'https://web.facebook.com/groups/wargakota/permalink/1234567890/?ref=share',
      'https://www.facebook.com/groups/wargakota?multi_permalinks=1234567890&notif_t=group',
    ],
  },
  'facebook:2000952990244166': {
    url: 'https://www.facebook.com/watch/?v=2000952990244166',
    forms: [
      'https://www.facebook.com/watch/?v=2000952990244166&ref=sharing',
      'https://facebook.com/watch?v=2000952990244166',
    ],
  },
  'facebook:550003817157448': {
    url: 'https://www.facebook.com/photo/?fbid=550003817157448',
    forms: [
      'https://www.facebook.com/photo.php?fbid=550003817157448&set=a.1&type=3',
      'https://www.facebook.com/photo/?fbid=550003817157448&set=pcb.9',
    ],
  },
  'facebook:1234567890:Y29tbWVudDox': {
    url: 'https://www.facebook.com/groups/wargakota/posts/1234567890/?comment_id=Y29tbWVudDox',
    forms: ['https://www.facebook.com/groups/wargakota/posts/1234567890/?comment_id=Y29tbWVudDox&__tn__=R'],
  },
  'facebook:share/16dKabcdEf': {
    url: 'https://www.facebook.com/share/p/16dKabcdEf/',
    forms: [
      'https://www.facebook.com/share/p/16dKabcdEf/?mibextid=wwXIfr',
      'https://www.facebook.com/share/16dKabcdEf/',
    ],
  },
  'instagram:Chm_-tPJqpd': {
    url: 'https://www.instagram.com/p/Chm_-tPJqpd/',
    forms: [
      'https://instagram.com/p/Chm_-tPJqpd',
      'https://www.instagram.com/retrobayarea/p/Chm_-tPJqpd/?img_index=2&igsh=abc',
    ],
  },
  'instagram:DPCXhCwkqEe': {
    url: 'https://www.instagram.com/reel/DPCXhCwkqEe/',
    forms: [
      'https://www.instagram.com/reels/DPCXhCwkqEe/',
      'https://www.instagram.com/akun/reel/DPCXhCwkqEe/?utm_source=ig',
    ],
  },
  'tiktok:7118347470546980101': {
    url: 'https://www.tiktok.com/@akun.contoh/video/7118347470546980101',
    forms: [
      'https://www.tiktok.com/@akun.contoh/video/7118347470546980101?is_from_webapp=1&sender_device=pc',
      'https://m.tiktok.com/@akun.contoh/video/7118347470546980101#x',
    ],
  },
  'youtube:WTA76aFQMoE': {
    url: 'https://www.youtube.com/watch?v=WTA76aFQMoE',
    forms: [
      'https://www.youtube.com/watch?list=PL1&v=WTA76aFQMoE&t=10s',
      'https://youtu.be/WTA76aFQMoE?si=x',
      'https://m.youtube.com/watch?v=WTA76aFQMoE',
      'https://www.youtube-nocookie.com/embed/WTA76aFQMoE',
      'https://www.youtube.com/live/WTA76aFQMoE',
    ],
  },
  'youtube:UgxxbVMNqLHqLHZiHll4AaABAg': {
    url: 'https://www.youtube.com/watch?v=WTA76aFQMoE&lc=UgxxbVMNqLHqLHZiHll4AaABAg',
    forms: [
      'https://www.youtube.com/watch?v=WTA76aFQMoE&lc=UgxxbVMNqLHqLHZiHll4AaABAg',
      'https://youtu.be/WTA76aFQMoE?lc=UgxxbVMNqLHqLHZiHll4AaABAg&t=1',
    ],
  },
  'youtube:UgkxABCDEFGHIJKLmnop': {
    url: 'https://www.youtube.com/post/UgkxABCDEFGHIJKLmnop',
    forms: [
      'https://www.youtube.com/post/UgkxABCDEFGHIJKLmnop?si=1',
      'https://www.youtube.com/channel/UC123/community?lb=UgkxABCDEFGHIJKLmnop',
    ],
  },
  'threads:DPCXhCwkqEe': {
    url: 'https://www.threads.com/@zuck/post/DPCXhCwkqEe',
    forms: [
      'https://www.threads.net/@zuck/post/DPCXhCwkqEe?xmt=AQ',
      'https://www.threads.com/@zuck/post/DPCXhCwkqEe/media',
    ],
  },
  'telegram:topwar_official/70989': {
    url: 'https://t.me/topwar_official/70989',
    forms: [
      'https://t.me/topwar_official/70989?single',
      'https://t.me/s/topwar_official/70989',
      'https://telegram.me/topwar_official/5/70989',
    ],
  },
  'telegram:c/1234567/89': {
    url: 'https://t.me/c/1234567/89',
    forms: ['https://t.me/c/1234567/89', 'https://t.me/c/1234567/3/89'],
  },
  'linkedin:7463608443963318272': {
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7463608443963318272',
    forms: [
      'https://www.linkedin.com/feed/update/urn:li:activity:7463608443963318272/?utm_source=share',
      'https://id.linkedin.com/posts/tarapowers_looking-for-a-tool-activity-7463608443963318272-2kSA',
      'https://www.linkedin.com/embed/feed/update/urn:li:activity:7463608443963318272',
    ],
  },
  'kaskus:thread/5f1a2b3c4d5e6f7a8b9c0d1e': {
    url: 'https://www.kaskus.co.id/thread/5f1a2b3c4d5e6f7a8b9c0d1e',
    forms: [
      'https://www.kaskus.co.id/thread/5f1a2b3c4d5e6f7a8b9c0d1e/judul-utas/2',
      'https://m.kaskus.co.id/thread/5f1a2b3c4d5e6f7a8b9c0d1e',
    ],
  },
  'kaskus:post/5f1a2b3c4d5e6f7a8b9c0d1e': {
    url: 'https://www.kaskus.co.id/post/5f1a2b3c4d5e6f7a8b9c0d1e',
    forms: ['https://www.kaskus.co.id/show_post/5f1a2b3c4d5e6f7a8b9c0d1e/1'],
  },
  'whatsapp:channel/0029VaABCDEFGHIJ/12': {
    url: 'https://whatsapp.com/channel/0029VaABCDEFGHIJ/12',
    forms: ['https://www.whatsapp.com/channel/0029VaABCDEFGHIJ/12?x=1'],
  },
};

const NOT_POSTS = [
  'https://x.com/nodepay',
  'https://x.com/i/lists/12345',
  'https://x.com.evil.example/nodepay/status/1995827194640138476',
  'https://netflix.com/nodepay/status/1995827194640138476',
  'https://x.com@evil.example/nodepay/status/1995827194640138476',
  'https://x.com/nodepay/status/notanumber',
  'https://evil.example/web/20260102030405/https://x.com/nodepay/status/1995827194640138476',
  'javascript:alert(1)//x.com/a/status/1995827194640138476',
  'https://www.facebook.com/kpu.contoh',
  'https://www.facebook.com/groups/wargakota/',
  'https://www.facebook.com/permalink.php?story_fbid=567261421429868',
  'https://www.instagram.com/explore/tags/pemilu/',
  'https://www.tiktok.com/music/original-sound-7118347470546980101',
  'https://www.tiktok.com/@akun/live',
  'https://www.youtube.com/@kanal',
  'https://www.youtube.com/results?search_query=pemilu',
  'https://www.threads.com/@zuck',
  'https://t.me/topwar_official',
  'https://t.me/joinchat/AAAA',
  'https://www.linkedin.com/in/tarapowers',
  'https://www.kaskus.co.id/komunitas/1/berita',
  'https://whatsapp.com/channel/0029VaABCDEFGHIJ',
];

describe('canonical', () => {
  for (const [key, { url, forms }] of Object.entries(FORMS)) {
    it.each(forms)(`${key} ← %s`, (form) => {
      expect(canonical(form)).toMatchObject({ key, url });
    });
  }

  it.each(NOT_POSTS)('null ← %s', (address) => {
    expect(canonical(address)).toBeNull();
  });

  it('gives its own address back unchanged', () => {
    for (const { url } of Object.values(FORMS)) expect(canonical(url)?.url).toBe(url);
  });

  it('resolves relative addresses, but not those that lead back to the page', () => {
    const page = new URL('https://x.com/nodepay/status/1995827194640138476');
    expect(canonical('/leo/status/2011693224826720410', page)?.handle).toBe('leo');
    expect(canonical('#', page)).toBeNull();
    expect(canonical('?__cft__[0]=AZ', page)).toBeNull();
    expect(canonical(`${page.href}#`, page)).toBeNull();
    expect(canonical('/web/20260102030405/https://x.com/leo/status/2011693224826720410', page)?.handle).toBe(
      'leo',
    );
  });

  it('knows the account where the address names one', () => {
    expect(canonical('https://x.com/Jason/status/1995827194640138476')?.handle).toBe('Jason');
    expect(canonical('https://x.com/i/web/status/1995827194640138476')).toMatchObject({
      handle: null,
      key: 'x:1995827194640138476',
    });
    expect(
      canonical('https://www.linkedin.com/posts/tarapowers_tool-activity-7463608443963318272-2kSA')?.handle,
    ).toBe('tarapowers');
  });

  it('never throws and never leaves http(s), whatever the address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.webUrl().map((url) => url.replace(/^https?/, 'ftp')),
        ),
        (address) => {
          const result = canonical(address);
          expect(result === null || /^https:/.test(result.url)).toBe(true);
        },
      ),
    );
  });
});

describe('canonicalPage', () => {
  it('drops tracking, fragment and the host prefix from the key of any other page', () => {
    const forms = [
      'https://www.berita.example/pemilu/2029/kpu?utm_source=wa&fbclid=1#komentar',
      'https://m.berita.example/pemilu/2029/kpu/?ref=home',
      'https://berita.example/pemilu/2029/kpu',
    ];
    const keys = forms.map((form) => canonicalPage(new URL(form))?.key);
    expect(new Set(keys)).toEqual(new Set(['web:berita.example/pemilu/2029/kpu']));
  });

  it('keeps what tells pages apart', () => {
    expect(canonicalPage(new URL('https://berita.example/?p=12'))?.key).toBe('web:berita.example?p=12');
  });
});
