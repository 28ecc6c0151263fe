import type { Locator, Page } from 'playwright-core';

/** How often Tab is pressed in search of something before giving up. */
const MOST_TABS = 80;

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

  // innerText: hidden text is not what an officer reads
  words = (): Promise<string> => this.page.locator('body').innerText();

  async loadSamples(): Promise<void> {
    await this.button(/Muat pustaka contoh/).click();
    await this.sees(/klarifikasi contoh dimuat/);
  }

  /** Makes a finding of a message, from the start of the panel, where it does not open while a finding is in it. */
  async paste(text: string): Promise<void> {
    await this.page.getByRole('heading', { name: 'Luruskan' }).waitFor();
    const toStart = this.button('Temuan hari ini');
    if (await toStart.isVisible()) await toStart.click();
    await this.page.getByText('Tempel dari WhatsApp').click();
    await this.field('Teks pesan').fill(text);
    await this.button('Jadikan temuan').click();
  }

  get narrative(): Locator {
    return this.field('Narasi singkat');
  }

  get draft(): Locator {
    return this.page.getByRole('textbox', { name: 'Draf balasan' });
  }

  /** The clarifications offered, best first. */
  get matches(): Locator {
    return this.page.getByRole('radio');
  }

  /** The second step, once matches (or the word that there are none) are there. */
  async toMatches(): Promise<void> {
    await this.button(/Lihat kecocokan/).click();
    await this.decision.waitFor();
  }

  /** Chooses a match by its place in the list, and says that post and fact were compared where that is asked. */
  async choose(position: number): Promise<void> {
    await this.matches.nth(position - 1).check();
    const compared = this.page.getByRole('checkbox', { name: /Sudah saya bandingkan/ });
    if (await compared.isVisible()) await compared.check();
  }

  /** The bar with the four decisions. */
  get decision(): Locator {
    return this.page.getByRole('region', { name: 'Keputusan' });
  }

  decisionButton = (name: 'Balas' | 'Catat saja' | 'Eskalasi' | 'Tidak ada yang cocok'): Locator =>
    this.decision.getByRole('button', { name: new RegExp(`^${name}`) });

  /** One of the three steps in the progress line. */
  step = (name: 'Temuan' | 'Kecocokan' | 'Balasan'): Locator =>
    this.page.getByRole('navigation', { name: 'Langkah' }).getByRole('button', { name });

  /** Presses copy and waits until the panel says that the reply is in the clipboard. */
  async copy(): Promise<void> {
    await this.button('Salin balasan').click();
    await this.sees(/tersalin/i);
  }

  clipboard = (): Promise<string> => this.page.evaluate(() => navigator.clipboard.readText());

  /** Moves the focus with Tab until it is on something whose name fits; only the keyboard is used. */
  async tabTo(name: RegExp): Promise<void> {
    for (let count = 0; count < MOST_TABS; count += 1) {
      await this.page.keyboard.press('Tab');
      if (name.test(await this.focusedName())) return;
    }
    throw new Error(`${name} cannot be reached with Tab`);
  }

  /** Label or words of the element with focus; '' where it only holds others. */
  private focusedName = (): Promise<string> =>
    this.page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused?.matches('a, button, input, textarea, select, summary')) return '';
      const labels = 'labels' in focused ? [...((focused as HTMLInputElement).labels ?? [])] : [];
      return [focused.ariaLabel, ...labels.map((label) => label.textContent), focused.textContent]
        .filter(Boolean)
        .join(' ')
        .trim();
    });
}
