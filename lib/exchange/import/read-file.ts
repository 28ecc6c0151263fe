import { decodeFile } from './decode.ts';
import { looksLikeFactCheck } from './fact-check.ts';
import { isMhtml, pageInMhtml } from './mhtml.ts';
import type { ReadTable } from './raw-table.ts';

/** Larger files are refused before a byte is read. */
export const MAX_IMPORT_BYTES = 100_000_000;
/** A workbook that takes longer than this does not end. */
const WORKER_MS = 60_000;

/** Reads a workbook outside the page, which stays usable; ended by force when it does not end by itself. */
function readInWorker(file: Blob, sheet?: string): Promise<ReadTable> {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<ReadTable>((resolve) => {
    const fail = () => resolve({ ok: false, reason: 'unreadable' });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadTable>) => resolve(data));
    worker.addEventListener('error', fail);
    setTimeout(fail, WORKER_MS);
    worker.postMessage({ file, sheet });
  });
  return answer.finally(() => worker.terminate());
}

/** The first element tells what a document is; declarations and comments may stand before it. */
const LEAD = /^(?:\s*(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype(?! html)[^[>]*(?:\[[\s\S]*?\]\s*)?>))*\s*/i;
const IS_PAGE = /^<(!doctype html|html[\s>]|head[\s>]|body[\s>])/i;
const IS_FEED = /^<(rss|feed|rdf:rdf)[\s>]/i;
/** Enough to come past what stands before the first element. */
const HEAD_SIGNS = 20_000;

/** Reads text by what it looks like, whatever its file is called: a page, JSON, a feed, or a table. */
export async function readText(text: string): Promise<ReadTable> {
  const start = text
    .slice(0, HEAD_SIGNS)
    .replace(/^\ufeff/, '')
    .replace(LEAD, '');
  if (isMhtml(start)) {
    const page = pageInMhtml(text);
    return page ? (await import('./read-page.ts')).readPage(page) : { ok: false, reason: 'unreadable' };
  }
  if (IS_PAGE.test(start)) return (await import('./read-page.ts')).readPage(text);
  // Before JSON, which begins with a bracket, too.
  if (looksLikeFactCheck(start)) return (await import('./read-page.ts')).readFactCheckText(text);
  if (/^[[{]/.test(start)) return (await import('./read-records.ts')).readJson(text.replace(/^\ufeff/, ''));
  if (IS_FEED.test(start)) return (await import('./read-feed.ts')).readFeed(text.trimStart());
  // Some other markup: no table begins with an element.
  if (/^<[a-z]/i.test(start)) return { ok: false, reason: 'unreadable' };
  return (await import('./read-csv.ts')).readCsv(text);
}

/** A picture, a document, a program: no text holds a zero. */
const isNoText = (text: string): boolean =>
  text.startsWith('%PDF') || text.slice(0, HEAD_SIGNS).includes('\0');

/** Reads a file of any kind that is understood, of a workbook one sheet. Readers are loaded when they are needed. */
export async function readTable(file: Blob, sheet?: string): Promise<ReadTable> {
  if (file.size > MAX_IMPORT_BYTES) return { ok: false, reason: 'too_large' };
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  if (isZip) return readInWorker(file, sheet);
  const text = await decodeFile(file);
  return isNoText(text) ? { ok: false, reason: 'unreadable' } : readText(text);
}
