/** Where the workspace stands. The address after `#` is the whole of it, so that a screen can be bookmarked. */
export type Route =
  | { page: 'today' }
  | { page: 'findings'; id: string | null }
  | { page: 'findings'; view: LogPlace; id: null }
  | { page: 'library'; view: 'list'; id: null }
  /** `id` of `clip` is the number of a browser tab. */
  | { page: 'library'; view: 'entry' | 'edit' | 'clip'; id: string }
  | { page: 'library'; view: 'new' | LibraryPlace; id: null }
  | { page: 'issues'; id: string | null }
  /** Without findings: what was passed on and waits. */
  | { page: 'escalation'; ids: readonly string[] }
  | { page: 'recap' }
  /** Logs of other offices, and who has not sent one. */
  | { page: 'merge'; view: 'files' | 'silent' }
  | { page: 'health' }
  | { page: 'settings' }
  | { page: 'help' };

export type Page = Route['page'];

/** The parts of the library beside its entries, and their words in the address. */
const LIBRARY_PLACES = {
  due: 'ditinjau',
  packages: 'paket',
  import: 'impor',
  corrections: 'perbaikan',
  gaps: 'permohonan',
  templates: 'templat',
  approvals: 'persetujuan',
} as const;
export type LibraryPlace = keyof typeof LIBRARY_PLACES;

/** What belongs to the log and has a page of its own, and its word in the address: no finding has it as its id. */
const LOG_PLACES = { bin: 'sampah', exports: 'riwayat-ekspor' } as const;
export type LogPlace = keyof typeof LOG_PLACES;

const placeOf = <Place extends string>(places: Readonly<Record<Place, string>>, word: string | undefined) =>
  (Object.keys(places) as Place[]).find((place) => places[place] === word);

const SILENT = 'belum-melapor';

/** Reads `#/temuan/<id>` and its kin; whatever is not known leads to the start page. */
export function parseRoute(hash: string): Route {
  const [page, id, view] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  if (page === 'pustaka') return libraryRoute(id, view);
  if (page === 'isu') return { page: 'issues', id: id || null };
  if (page === 'gabung') return { page: 'merge', view: id === SILENT ? 'silent' : 'files' };
  if (page === 'eskalasi') return { page: 'escalation', ids: (id ?? '').split(',').filter(Boolean) };
  if (page === 'rekap') return { page: 'recap' };
  if (page === 'kesehatan') return { page: 'health' };
  if (page === 'pengaturan') return { page: 'settings' };
  if (page === 'bantuan') return { page: 'help' };
  if (page === 'temuan') {
    const view = placeOf(LOG_PLACES, id);
    return view ? { page: 'findings', view, id: null } : { page: 'findings', id: id || null };
  }
  return { page: 'today' };
}

const libraryRoute = (id: string | undefined, view: string | undefined): Route => {
  if (!id) return { page: 'library', view: 'list', id: null };
  if (id === 'baru') return { page: 'library', view: 'new', id: null };
  if (id === 'kutip' && view) return { page: 'library', view: 'clip', id: view };
  const place = placeOf(LIBRARY_PLACES, id);
  if (place) return { page: 'library', view: place, id: null };
  return { page: 'library', view: view === 'sunting' ? 'edit' : 'entry', id };
};

/** The address of a route, for links. */
export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'today':
      return '#/hari-ini';
    case 'findings':
      if ('view' in route) return `#/temuan/${LOG_PLACES[route.view]}`;
      return route.id ? `#/temuan/${encodeURIComponent(route.id)}` : '#/temuan';
    case 'library':
      return libraryHref(route);
    case 'issues':
      return route.id ? `#/isu/${encodeURIComponent(route.id)}` : '#/isu';
    case 'merge':
      return route.view === 'silent' ? `#/gabung/${SILENT}` : '#/gabung';
    case 'escalation':
      return route.ids.length > 0 ? `#/eskalasi/${route.ids.map(encodeURIComponent).join()}` : '#/eskalasi';
    case 'recap':
      return '#/rekap';
    case 'health':
      return '#/kesehatan';
    case 'settings':
      return '#/pengaturan';
    case 'help':
      return '#/bantuan';
  }
}

const libraryHref = (route: Extract<Route, { page: 'library' }>): string => {
  if (route.view === 'list') return '#/pustaka';
  if (route.view === 'new') return '#/pustaka/baru';
  if (route.id === null) return `#/pustaka/${LIBRARY_PLACES[route.view]}`;
  if (route.view === 'clip') return `#/pustaka/kutip/${encodeURIComponent(route.id)}`;
  const entry = `#/pustaka/${encodeURIComponent(route.id)}`;
  return route.view === 'edit' ? `${entry}/sunting` : entry;
};

/** A typed address may hold a lone `%`; it is then taken as it stands. */
const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
