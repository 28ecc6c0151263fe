import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, type Route } from '../../../components/workspace/route.ts';

describe('workspace routes', () => {
  const routes: Route[] = [
    { page: 'today' },
    { page: 'findings', id: null },
    { page: 'findings', id: '0190-a' },
    { page: 'library', view: 'list', id: null },
    { page: 'library', view: 'entry', id: 'a/b' },
    { page: 'library', view: 'edit', id: 'a' },
    { page: 'library', view: 'new', id: null },
    { page: 'escalation', ids: [] },
    { page: 'escalation', ids: ['0190-a', '0190-b'] },
    { page: 'settings' },
    { page: 'help' },
  ];

  it.each(routes)('reads back its own address: %o', (route) => {
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it.each(['', '#', '#/', '#/nowhere/7'])('leads to the start page from %o', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'today' });
  });

  it('leads to the log without a finding', () => {
    expect(parseRoute('#/temuan/')).toEqual({ page: 'findings', id: null });
  });

  it('takes a damaged address as it stands', () => {
    expect(parseRoute('#/temuan/%E0%A4%A')).toEqual({ page: 'findings', id: '%E0%A4%A' });
  });
});
