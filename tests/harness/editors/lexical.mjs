// Lexical, of which Facebook, Threads and WhatsApp make their boxes.
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

const holder = document.querySelector('#editor');
const editor = createEditor({
  namespace: 'box',
  onError(error) {
    throw error;
  },
});
editor.setRootElement(holder);
if (holder.dataset.kind === 'plain') registerPlainText(editor);
else registerRichText(editor);
editor.update(() => {
  const paragraph = $createParagraphNode();
  if (holder.dataset.text) paragraph.append($createTextNode(holder.dataset.text));
  $getRoot().append(paragraph);
});
// What the editor itself believes, which may differ from what its element shows.
editor.registerUpdateListener(({ editorState }) => {
  window.believed = editorState.read(() => $getRoot().getTextContent());
});
