import { one } from '../../dom/node.ts';
import { lineOf, textOf } from '../../dom/text.ts';
import type { Quoted } from '../../model/post.ts';
import type { Context } from '../context.ts';
import { permalinkOf } from '../readers.ts';

/** The message that this one answers: its start, under its author's name. A link of the box names the chat only. */
export function answered(
  { container, env }: Context,
  box: string,
  name: string,
  text: string,
): Quoted | null {
  const element = one(container, box);
  return (
    element && {
      handle: null,
      name: lineOf(one(element, name)),
      text: textOf(one(element, text)) || null,
      permalink: permalinkOf(element, { env })?.url ?? null,
    }
  );
}
