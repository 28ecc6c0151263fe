import { expect, it } from 'vitest';
import { cropOf } from '../../lib/browser/capture.ts';

const view = { width: 1000, height: 600, scale: 1.5 };

it.each([
  ['inside the view', { left: 100, top: 50, width: 400, height: 200 }, [150, 75, 600, 300, false]],
  ['longer than the view', { left: 100, top: -80, width: 400, height: 2_000 }, [150, 0, 600, 900, true]],
  ['half out on the right', { left: 800, top: 10, width: 400, height: 100 }, [1200, 15, 300, 150, true]],
])('crops a post %s in device pixels', (_, box, [x, y, width, height, cut]) => {
  expect(cropOf({ ...box, view })).toEqual({ x, y, width, height, cut });
});

it.each([
  ['above', { left: 0, top: -300, width: 400, height: 200 }],
  ['below', { left: 0, top: 600, width: 400, height: 200 }],
  ['without a size', { left: 10, top: 10, width: 0, height: 0 }],
])('finds nothing to picture %s', (_, box) => {
  expect(cropOf({ ...box, view })).toBeNull();
});
