import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** The workspace tab, found by the words that an officer reads. */
export class Workspace {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name });

  field = (name: string | RegExp): Locator => this.page.getByLabel(name);

  sees = (text: string | RegExp): Promise<void> => this.page.getByText(text).first().waitFor();

  /** The findings listed, header row left out. */
  get rows(): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('cell') });
  }

  /** Goes to a screen by its address and waits for its heading. */
  async go(route: string, heading: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, route);
    await this.page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  }

  /** Opens the newest finding beside the list. */
  async openFirst(): Promise<void> {
    await this.rows.first().click();
    await this.button('Tutup rincian').waitFor();
  }

  /** Presses what downloads a file; the file's name and bytes. */
  async download(press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
}
