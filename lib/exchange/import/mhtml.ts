/** A page that a browser saved with its pictures in one file (RFC 2557) begins with the headers of a message. */
export const isMhtml = (text: string): boolean =>
  /^(?:[\w-]+:.*(?:\r?\n[ \t].*)*\r?\n)*?content-type:\s*multipart\/related/i.test(text.slice(0, 5_000));

const bytesOf = (binary: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(binary, (sign) => sign.charCodeAt(0));

/** `=E2=80=9C` as the letters that these bytes are; a `=` at the end of a line joins it to the next. */
const fromQuotedPrintable = (body: string): string =>
  body
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[\da-f]{2})+/gi, (run) =>
      new TextDecoder().decode(Uint8Array.from(run.slice(1).split('='), (pair) => Number.parseInt(pair, 16))),
    );

function decoded(body: string, encoding: string): string {
  if (/quoted-printable/i.test(encoding)) return fromQuotedPrintable(body);
  if (!/base64/i.test(encoding)) return body;
  try {
    return new TextDecoder().decode(bytesOf(atob(body.replace(/\s/g, ''))));
  } catch {
    return '';
  }
}

const header = (head: string, name: string): string =>
  new RegExp(`^${name}:\\s*(\\S+)`, 'im').exec(head)?.[1] ?? '';

/** The page in such a file, with its address noted as in a page that was saved alone; null where there is none. */
export function pageInMhtml(text: string): string | null {
  const boundary = /boundary="?([^"\r\n;]+)/i.exec(text.slice(0, 5_000))?.[1];
  if (!boundary) return null;
  for (const part of text.split(`--${boundary}`).slice(1)) {
    const [head = '', ...body] = part.trimStart().split(/\r?\n\r?\n/);
    if (!/^text\/html/i.test(header(head, 'content-type'))) continue;
    const html = decoded(body.join('\n\n'), header(head, 'content-transfer-encoding'));
    return `<!-- saved from url=(0)${header(head, 'content-location')} -->${html}`;
  }
  return null;
}
