export { browserEnv } from './browser-env.ts';
export { type Canonical, canonical, canonicalPage, platformOf } from './canonical/index.ts';
export { fingerprintOf } from './define.ts';
export { createPageReader, type PageReader } from './page-reader.ts';
export { ADAPTERS, adapterFor } from './registry.ts';
export type { Target } from './selection.ts';
export type { Adapter, Candidate, Health, HealthState, PageEnv, PageKind } from './site.ts';
