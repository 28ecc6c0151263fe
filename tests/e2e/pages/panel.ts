import type { Locator, Page } from 'playwright-core';

/** The officer's panel, found by the words that an officer reads. */
export class Panel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name });

  field = (name: string | RegExp): Locator => this.page.getByLabel(name);

  /** Waits for a text, wherever it stands. */
  sees = (text: string | RegExp): Promise<void> => this.page.getByText(text).first().waitFor();

  // biome-ignore lint/performance/useDomNodeTextContent: hidden text is not what an officer reads
  words = (): Promise<string> => this.page.locator('body').innerText();

  loadSamples = () => this.button(/Muat pustaka contoh/).click();

  get narrative(): Locator {
    return this.field(/Narasi/);
  }

  get draft(): Locator {
    return this.page.getByRole('textbox', { name: /balasan/i });
  }

  /** The clarifications offered, best first. */
  get matches(): Locator {
    return this.page.getByTestId('match');
  }

  toMatches = () => this.button(/Lihat kecocokan/).click();

  choose = (position: number) => this.matches.nth(position - 1).click();

  copy = () => this.button(/Salin balasan/).click();

  clipboard = (): Promise<string> => this.page.evaluate(() => navigator.clipboard.readText());
}
