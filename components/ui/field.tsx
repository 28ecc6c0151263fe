import type { ComponentChildren, ComponentProps, PartialInputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';

interface Described {
  label: string;
  /** Shown below the label. */
  hint?: ComponentChildren;
  /** What is wrong and what to do; also marks the control invalid. */
  problem?: string | null | undefined;
  /** The value needs a second look (not read, or only suggested): dashed edge, hint in amber. */
  look?: boolean | undefined;
}

interface FieldProps extends Described {
  children: (control: {
    id: string;
    'aria-describedby'?: string;
    'aria-invalid'?: true;
  }) => ComponentChildren;
}

/** Label, control, hint and problem, tied together for assistive technology. */
export function Field({ label, hint, problem, look, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={look ? 'field field--look' : 'field'}>
      <label class="field__label" for={id}>
        {label}
      </label>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(problem && { 'aria-invalid': true as const }),
      })}
      {hint && (
        <div class="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {problem && (
        <div class="field__problem" id={`${id}-problem`}>
          {problem}
        </div>
      )}
    </div>
  );
}

type Text = Described & { value: string; onValue: (value: string) => void };

export const TextField = ({
  label,
  hint,
  problem,
  look,
  onValue,
  type = 'text',
  ...rest
}: Text &
  Omit<PartialInputHTMLAttributes<HTMLInputElement>, 'label' | 'value' | 'role' | 'type'> & {
    type?: 'text' | 'search' | 'url' | 'date' | 'datetime-local';
    /** Id of a `datalist` with suggestions. */
    list?: string;
  }) => (
  <Field label={label} hint={hint} problem={problem} look={look}>
    {(control) => (
      // Preact ties the roles allowed to each literal type; a type chosen at run time needs the cast.
      <input
        {...({ dir: 'auto', ...rest, ...control, type } as ComponentProps<'input'>)}
        class="input"
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    )}
  </Field>
);

export const TextArea = ({
  label,
  hint,
  problem,
  look,
  onValue,
  ...rest
}: Text & Omit<ComponentProps<'textarea'>, 'label' | 'value'>) => (
  <Field label={label} hint={hint} problem={problem} look={look}>
    {(control) => (
      <textarea
        dir="auto"
        class="input"
        {...rest}
        {...control}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    )}
  </Field>
);

export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

/** A native list of choices: keyboard, screen readers and old machines get it for nothing. */
export const Select = <Value extends string>({
  label,
  hint,
  problem,
  look,
  value,
  choices,
  onValue,
  disabled = false,
}: Described & {
  value: Value;
  choices: readonly Choice<Value>[];
  onValue: (value: Value) => void;
  disabled?: boolean;
}) => (
  <Field label={label} hint={hint} problem={problem} look={look}>
    {(control) => (
      <select
        class="input"
        {...control}
        disabled={disabled}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value as Value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
