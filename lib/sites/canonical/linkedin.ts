import { type CanonicalRule, segments } from './canonical.ts';

const URN = /urn:li:(activity|share|ugcPost):(\d{15,22})/;
const SLUG = /^(.*)-(activity|share|ugcPost)-(\d{15,22})(?:-[\w-]+)?$/;

/** `/feed/update/<urn>`, `/posts/<slug>-activity-<id>-xxxx`, `/embed/feed/update/<urn>`, `/pulse/<slug>`. */
export const linkedin: CanonicalRule = (url) => {
  const parts = segments(url);
  const slug = parts[0] === 'posts' ? SLUG.exec(parts[1] ?? '') : null;
  const urn = slug
    ? [slug[0], slug[2], slug[3]]
    : parts.includes('update')
      ? URN.exec(parts.at(-1) ?? '')
      : null;
  if (urn?.[1] && urn[2]) {
    const id = `urn:li:${urn[1]}:${urn[2]}`;
    const handle = slug?.[1]?.includes('_') ? (slug[1].split('_')[0] ?? null) : null;
    return {
      platform: 'linkedin',
      kind: 'post',
      key: `linkedin:${urn[2]}`,
      id,
      handle,
      url: `https://www.linkedin.com/feed/update/${id}`,
    };
  }
  const article = parts[0] === 'pulse' ? parts[1] : undefined;
  if (!article) return null;
  return {
    platform: 'linkedin',
    kind: 'post',
    key: `linkedin:pulse/${article}`,
    id: article,
    handle: null,
    url: `https://www.linkedin.com/pulse/${encodeURIComponent(article)}`,
  };
};
