/** Sends one command of the DevTools protocol to a page. */
export type Send = (method: string, params?: object) => Promise<unknown>;

interface AxValue {
  value?: unknown;
}

interface AxNode {
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  backendDOMNodeId?: number;
}

export interface AxElement {
  role: string;
  name: string;
  nodeId: number;
}

/**
 * What assistive technology is told of a page: reaches closed shadow roots, which Playwright's locators do not.
 * Names are matched as a whole.
 */
export async function accessibleElements(send: Send): Promise<AxElement[]> {
  const { nodes } = (await send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  return nodes
    .filter((node) => !node.ignored && node.backendDOMNodeId !== undefined)
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? '').trim(),
      nodeId: node.backendDOMNodeId ?? 0,
    }));
}

/** Middle of an element in CSS pixels of the view. */
export async function middleOf(send: Send, nodeId: number): Promise<{ x: number; y: number }> {
  const { model } = (await send('DOM.getBoxModel', { backendNodeId: nodeId })) as {
    model: { border: number[] };
  };
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Asks until `probe` gives something, at most `timeout` ms. */
export async function eventually<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const result = await probe();
    if (result) return result;
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
