import { Drawing } from './drawing.tsx';
import * as paths from './icon-paths.ts';

const PATHS = { ...paths };

export type IconName = keyof typeof PATHS;

/** A drawing by its name. */
export const Icon = ({ name }: { name: IconName }) => <Drawing path={PATHS[name]} />;
