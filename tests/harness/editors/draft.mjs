// Draft.js, of which X makes its composer. Plain JavaScript: the package has no types of its own.
import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

const holder = document.querySelector('#editor');

function Composer() {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(holder.dataset.text ?? '')),
  );
  // What the editor itself believes, which may differ from what its element shows.
  window.believed = state.getCurrentContent().getPlainText('\n');
  return createElement(Editor, { editorState: state, onChange: setState, ariaLabel: 'Posting balasan Anda' });
}

createRoot(holder).render(createElement(Composer));
