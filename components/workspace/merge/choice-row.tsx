import type { ComponentChildren } from 'preact';

export interface ChoiceOption {
  value: string;
  label: string;
  children?: ComponentChildren;
}

interface ChoiceRowProps {
  name: string;
  legend: ComponentChildren;
  value: string;
  options: readonly ChoiceOption[];
  onValue: (value: string) => void;
}

/** One question with its answers side by side. */
export const ChoiceRow = ({ name, legend, value, options, onValue }: ChoiceRowProps) => (
  <fieldset class="merge__question">
    <legend>{legend}</legend>
    <div class="merge__sides">
      {options.map((option) => (
        <label
          key={option.value}
          class={option.value === value ? 'merge__side merge__side--chosen' : 'merge__side'}
        >
          <span class="check">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            <b>{option.label}</b>
          </span>
          {option.children}
        </label>
      ))}
    </div>
  </fieldset>
);
