import type { TemplateProblem } from '../../../lib/drafts/template-problems.ts';
import { useT } from '../../ui/i18n.ts';
import { Icon } from '../../ui/icon.tsx';

interface ProblemListProps {
  problems: readonly TemplateProblem[];
  /** Shows the place in the text. */
  onPlace: (problem: TemplateProblem) => void;
}

/** What keeps a text from being saved, each with its line and the words that are meant. */
export function ProblemList({ problems, onPlace }: ProblemListProps) {
  const t = useT();
  if (problems.length === 0) return null;
  return (
    <ul class="template-problems">
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.line} ${problem.range[0]} ${problem.words}`}>
          <Icon name="stop" />
          <span>
            {problem.range[1] > problem.range[0] && (
              <button type="button" class="text-link" onClick={() => onPlace(problem)}>
                {t('templates.place', { line: problem.line + 1 })}
              </button>
            )}{' '}
            {t(`templateProblem.${problem.code}`, { words: problem.words })}
          </span>
        </li>
      ))}
    </ul>
  );
}
