const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for an element or an attribute. */
export const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Text with its line breaks, as platforms write it. */
export const lines = (text: string) => safe(text).replaceAll('\n', '<br>');

interface PageOptions {
  title: string;
  css: string;
  body: string;
  head?: string;
}

/** A whole page. Everything is in it: the demo loads nothing from anywhere. */
export const page = ({ title, css, body, head = '' }: PageOptions) => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<link rel="icon" href="data:,">
${head}
<style>
body { margin: 0; font: 15px/1.4 system-ui, sans-serif; background: #fff; color: #14171a; }
a { color: inherit; text-decoration: none; }
${css}
</style>
</head>
<body>
${body}
</body>
</html>`;

/** A date as the platforms show it. */
export const shortDate = (at: string) =>
  new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short', timeZone: 'Asia/Jakarta' }).format(
    new Date(at),
  );
