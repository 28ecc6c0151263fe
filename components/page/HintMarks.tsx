import { Drawing } from '../ui/drawing.tsx';
import { mark } from '../ui/icon-paths.ts';

export interface Mark {
  /** Distance of the mark's top right corner from the view's, in CSS pixels. */
  right: number;
  top: number;
  text: string;
}

/** Quiet marks on posts that something is known of. They take no pointer: the button below the pointer does. */
export function HintMarks({ marks }: { marks: readonly Mark[] }) {
  return (
    <div class="luruskan marks" aria-hidden="true">
      {marks.map(({ right, top, text }) => (
        <span class="mark" key={`${right},${top}`} style={{ right: `${right}px`, top: `${top}px` }}>
          <Drawing path={mark} />
          {text}
        </span>
      ))}
    </div>
  );
}
