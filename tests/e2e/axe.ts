import type { AxeResults } from 'axe-core';
import { source } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe-core has against a page, one line a node; `[]` when nothing. */
export async function axeViolations(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  // Evaluated, not added as a script: the extension's own CSP refuses foreign script elements.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  const only = rules === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: COLOURS };
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(only)} })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

/** Width by which a page is wider than its window, in CSS pixels; 0 when nothing has to be scrolled sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
