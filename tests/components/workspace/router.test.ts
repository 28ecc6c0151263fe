// @vitest-environment jsdom
import { h, render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createRouter, RouterContext, useRoute } from '../../../components/workspace/router.ts';

const nextTick = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('router', () => {
  beforeEach(() => {
    window.location.hash = '#/pustaka/baru';
  });

  it('holds back a change until it may leave, and keeps the address', async () => {
    await nextTick();
    const router = createRouter(window);
    const listener = vi.fn();
    router.watch(listener);
    const guard = vi.fn(() => false);
    router.guard(guard);

    router.go({ page: 'help' });
    await nextTick();
    expect(guard).toHaveBeenCalledWith('#/bantuan');
    expect(window.location.hash).toBe('#/pustaka/baru');
    expect(listener).not.toHaveBeenCalled();

    router.leave('#/bantuan');
    await nextTick();
    expect(router.current()).toBe('#/bantuan');
    expect(listener).toHaveBeenCalledOnce();
  });

  it('asks no more once the guard is lifted', async () => {
    await nextTick();
    const router = createRouter(window);
    const guard = vi.fn(() => false);
    router.guard(guard)();
    router.go({ page: 'settings' });
    await nextTick();
    expect(guard).not.toHaveBeenCalled();
    expect(router.current()).toBe('#/pengaturan');
  });

  it('shows where the address led while the first screen was being drawn', async () => {
    await nextTick();
    const router = createRouter(window);
    const Shown = () => h('p', null, useRoute().page);
    render(h(RouterContext.Provider, { value: router }, h(Shown, null)), document.body);
    router.go({ page: 'help' });
    await vi.waitFor(() => expect(document.body.textContent).toBe('help'));
  });
});
