import type { CDPSession, Page } from 'playwright-core';
import { accessibleElements, eventually, middleOf, type Send } from './ax.ts';

const HOST = 'luruskan-overlay';

/** How far above a post its button may stand, in CSS pixels. */
const NEAR = 40;

/** How long the button stands still before a person has reached it, in ms. */
const SETTLED_MS = 150;

interface DomNode {
  localName?: string;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const findHost = (node: DomNode): DomNode | null =>
  node.localName === HOST
    ? node
    : (node.children ?? []).reduce<DomNode | null>((hit, child) => hit ?? findHost(child), null);

/** The button on a host page. Its shadow root is closed, so it is reached as a person reaches it: by pointer and name. */
export class Overlay {
  readonly page: Page;
  private readonly session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  static async on(page: Page): Promise<Overlay> {
    return new Overlay(page, await page.context().newCDPSession(page));
  }

  private readonly send: Send = (method, params) =>
    this.session.send(method as 'DOM.enable', params as never);

  /** The button (or menu item) of that accessible name, or null. */
  private async named(name: string | RegExp) {
    const elements = await accessibleElements(this.send);
    const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
    const inHost = await this.ownNodes();
    return (
      elements.find(
        (element) =>
          /button|menuitem|link/.test(element.role) && fits(element.name) && inHost.has(element.nodeId),
      ) ?? null
    );
  }

  private async root(): Promise<DomNode | null> {
    const { root } = (await this.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    return findHost(root);
  }

  private async ownNodes(): Promise<Set<number>> {
    const ids = new Set<number>();
    const walk = (node: DomNode) => {
      ids.add(node.backendNodeId);
      for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(child);
    };
    const host = await this.root();
    if (host) walk(host);
    return ids;
  }

  /** Waits until a button of that name is there, at most `timeout` ms. */
  button = (name: string | RegExp, timeout?: number) =>
    eventually(`button ${name}`, () => this.named(name), timeout);

  has = async (name: string | RegExp) => (await this.named(name)) !== null;

  /** Clicks with the mouse, where the button is. */
  async click(name: string | RegExp, timeout?: number): Promise<void> {
    const { nodeId } = await this.button(name, timeout);
    const { x, y } = await middleOf(this.send, nodeId);
    await this.page.mouse.click(x, y);
  }

  /** Points at an element of the page and waits until the flag button stands beside that post, and not the last one. */
  async pointAt(selector: string): Promise<void> {
    const target = this.page.locator(selector).first();
    await target.scrollIntoViewIfNeeded();
    await target.hover();
    const beside = async () => {
      const [button, box] = [await this.named(/Tandai/), await target.boundingBox()];
      if (!button || !box) return false;
      // It may go away between the two questions.
      const middle = await middleOf(this.send, button.nodeId).catch(() => null);
      return middle && middle.y > box.y - NEAR && middle.y < box.y + box.height;
    };
    await eventually(`the button beside ${selector}`, async () => {
      if (!(await beside())) return false;
      await this.page.waitForTimeout(SETTLED_MS);
      return beside();
    });
  }

  /** Points at a demo post and flags it. */
  async flag(selector: string): Promise<void> {
    await this.pointAt(selector);
    await this.click(/^Tandai/);
  }

  /** All that the overlay says now. */
  async words(): Promise<string> {
    const own = await this.ownNodes();
    const elements = await accessibleElements(this.send);
    return elements
      .filter((element) => own.has(element.nodeId) && element.name)
      .map((element) => element.name)
      .join('\n');
  }

  /** Waits until the overlay says something that fits. */
  says = (pattern: RegExp) =>
    eventually(`the overlay to say ${pattern}`, async () => {
      const words = await this.words();
      return pattern.test(words) && words;
    });

  /** Markup and styles of the closed shadow root, for checks that cannot look inside it. */
  async shadow(): Promise<{ html: string; css: string }> {
    const nodeId = (await this.root())?.shadowRoots?.[0]?.backendNodeId;
    const { object } = (await this.send('DOM.resolveNode', { backendNodeId: nodeId })) as {
      object: { objectId: string };
    };
    const { result } = (await this.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      returnByValue: true,
      functionDeclaration: `function () {
        const sheets = [...this.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
        return { html: this.innerHTML, css: sheets.join('\\n') };
      }`,
    })) as { result: { value: { html: string; css: string } } };
    return result.value;
  }
}
