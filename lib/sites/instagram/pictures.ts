import { attr, closest } from '../../dom/node.ts';
import { canonical } from '../canonical/index.ts';
import type { Context } from '../context.ts';
import { postLink, profileIn } from './links.ts';

const LINKS = 'a[href*="/p/"], a[href*="/reel/"]';
const AVATAR = 'header, a[role="link"][href]:not([href*="/p/"]), span[role="link"]';
/** So many letters at most stand beside the account in "Foto profil nama_akun", in any language. */
const AVATAR_WORDS = 30;

/** In the description of an avatar, its account is nearly all there is. */
function namesAccount(image: Element, context: Context): boolean {
  const alt = attr(image, 'alt') ?? '';
  const accounts = context.own('a[href]').flatMap((link) => profileIn(link, context) ?? []);
  return accounts.some((account) => alt.includes(account) && alt.length <= account.length + AVATAR_WORDS);
}

/** Below an opened post stand pictures of others, each a link to its post. */
function isOfOther(image: Element, { env }: Context): boolean {
  const link = closest(image, LINKS);
  const [here, there] = [canonical(env.url), link && postLink(link, { env })];
  return here !== null && there !== null && here.key !== there.key;
}

/** The pictures that were posted, without avatars and those of other posts. */
export const picturesIn = (context: Context): Element[] =>
  context
    .own('img[src]')
    .filter(
      (image) => !closest(image, AVATAR) && !namesAccount(image, context) && !isOfOther(image, context),
    );
