import { page } from '../demo/html.ts';
import { bundle } from '../read-page/bundle.ts';

/** Both packages ask for these, as bundles for the browser do. */
const GLOBALS = "globalThis.global = globalThis; globalThis.process = { env: { NODE_ENV: 'production' } };";

/** Remembers all that would be a step of the officer's: none of it may ever come from the extension. */
const WITNESS = `window.steps = [];
for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keypress', 'keyup', 'submit'])
  document.addEventListener(type, (event) => window.steps.push(type), true);`;

const scripts = new Map<string, Promise<string>>();
function scriptOf(file: string): Promise<string> {
  const made = scripts.get(file) ?? bundle(new URL(file, import.meta.url));
  scripts.set(file, made);
  return made;
}

const composerPage = (body: string, script = '') =>
  page({
    title: 'Kotak balasan (contoh)',
    css: '#editor, [contenteditable] { min-height: 80px; border: 1px solid #999; padding: 8px; white-space: pre-wrap; } textarea { width: 100%; height: 80px; }',
    body: `<main>${body}</main><script>${GLOBALS}${WITNESS}</script><script>${script.replaceAll('</script', '<\\/script')}</script>`,
  });

/** Draft.js with a text of its own. */
export const draftPage = async (text = '') =>
  composerPage(`<div id="editor" data-text="${text}"></div>`, await scriptOf('./draft.mjs'));

/** Lexical with plain text (WhatsApp) or rich text (Facebook); inside `around` where it stands in something else. */
export const lexicalPage = async (kind: 'plain' | 'rich', text = '', around = '%', script = '') =>
  composerPage(
    around.replace(
      '%',
      `<div id="editor" contenteditable="true" role="textbox" aria-label="Tulis komentar" data-kind="${kind}" data-text="${text}"></div>`,
    ),
    (await scriptOf('./lexical.mjs')) + script,
  );

/** Any other box; `script` is what the page does with it. */
export const boxPage = (html: string, script = '') => composerPage(html, script);
