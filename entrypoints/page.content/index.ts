import { defineContentScript } from 'wxt/utils/define-content-script';
import { SITE_MATCHES } from '../../lib/sites/hosts.ts';
import { browserEnv } from '../../lib/sites/index.ts';
import { createController } from './controller.ts';
import { answerInsert } from './insert.ts';

export default defineContentScript({
  matches: SITE_MATCHES,
  runAt: 'document_idle',
  main(ctx) {
    const navigated = createController(browserEnv(window), ctx.signal);
    answerInsert(ctx.signal);
    ctx.addEventListener(window, 'wxt:locationchange', navigated);
  },
});
