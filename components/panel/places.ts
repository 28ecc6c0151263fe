/** Addresses in the workspace that the panel leads to. */
export const SETTINGS = '#/pengaturan';
export const findingPlace = (id: string): string => `#/temuan/${encodeURIComponent(id)}`;
export const packPlace = (id: string): string => `#/eskalasi/${encodeURIComponent(id)}`;
export const entryPlace = (id: string): string => `#/pustaka/${encodeURIComponent(id)}`;
