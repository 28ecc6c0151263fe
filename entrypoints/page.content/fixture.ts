import type { Fixture } from '../../lib/model/fixture.ts';
import { anonymise } from '../../lib/sites/fixture/anonymise.ts';
import { containerAround } from '../../lib/sites/fixture/container.ts';
import type { PageReader } from '../../lib/sites/index.ts';

/** A fixture of the post around the element: the one that the adapter knows, else the one that looks like it. */
export const fixtureOf = (reader: PageReader, element: Element): Fixture => ({
  platform: reader.platform,
  html: anonymise(reader.postAt(element)?.container ?? containerAround(element)),
});
