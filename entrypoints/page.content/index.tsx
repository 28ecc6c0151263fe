import { defineContentScript } from 'wxt/utils/define-content-script';
import { SITE_MATCHES } from '../../lib/sites/hosts.ts';

export default defineContentScript({ matches: SITE_MATCHES, main() {} });
