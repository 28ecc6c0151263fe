import { BarChart as Chart, Svg } from 'chartist';
import { useEffect, useId, useRef } from 'preact/hooks';
import './bar-chart.css';

export interface Bar {
  label: string;
  value: number;
}

interface BarChartProps {
  title: string;
  /** What is counted: head of the figures for those who do not see the picture. */
  unit: string;
  bars: readonly Bar[];
  /** Lying bars suit names, standing ones a course of days. */
  standing?: boolean;
  format: (value: number) => string;
}

/** The picture's own units; it is scaled to the room it has, on paper too. */
const WIDTH = 460;
const ROW = 30;
const STANDING_HEIGHT = 190;
const MOST_THICK = 26;
/** More labels than this overlap below standing bars: only some are shown. */
const MOST_LABELS = 10;

/** Writes each value at the end of its bar: a chart that is printed without colour is still read. */
function writeValues(chart: Chart, thick: number, standing: boolean, format: (value: number) => string) {
  chart.on('draw', (drawn) => {
    if (drawn.type !== 'bar') return;
    drawn.element.attr({ style: `stroke-width: ${thick}px` });
    const { value: at } = drawn;
    const value = typeof at === 'number' ? at : Number(Object(at)[standing ? 'y' : 'x']);
    if (!value) return;
    const place = standing
      ? { x: drawn.x2, y: drawn.y2 - 5, 'text-anchor': 'middle' }
      : { x: drawn.x2 + 5, y: drawn.y2 + 4 };
    drawn.group.append(new Svg('text', { ...place, class: 'chart__value' }).text(format(value)));
  });
}

const every = (labels: readonly string[]): string[] => {
  const step = Math.ceil(labels.length / MOST_LABELS);
  return labels.map((label, index) => (index % step === 0 ? label : ''));
};

/** Bars with their values written on them, and the same figures as a table for screen readers. */
export function BarChart({ title, unit, bars, standing = false, format }: BarChartProps) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const names = bars.map(({ label }) => label);
  const values = bars.map(({ value }) => value);
  useEffect(() => {
    if (!place.current) return;
    const most = Math.max(1, ...values);
    const height = standing ? STANDING_HEIGHT : ROW * bars.length + 16;
    // Room at the end for the value of the longest bar.
    const scale = { low: 0, high: most * 1.15, onlyInteger: true, showGrid: false, showLabel: false };
    const chart = new Chart(
      place.current,
      standing
        ? { labels: every(names), series: [values] }
        : { labels: [...names].reverse(), series: [[...values].reverse()] },
      standing
        ? {
            width: WIDTH,
            height: STANDING_HEIGHT,
            axisX: { showGrid: false },
            axisY: { ...scale, offset: 4 },
          }
        : {
            horizontalBars: true,
            width: WIDTH,
            height,
            axisX: { ...scale, offset: 0 },
            axisY: { showGrid: false, offset: 150 },
          },
    );
    const thick = standing ? Math.min(MOST_THICK, (0.6 * WIDTH) / bars.length) : ROW / 2;
    writeValues(chart, thick, standing, format);
    chart.on('created', ({ svg }) => {
      // The library fixes the size in a style of the element: it is taken off so that the picture scales.
      svg.attr({ viewBox: `0 0 ${WIDTH} ${height}`, style: '' });
    });
    return () => {
      chart.detach();
    };
  }, [names.join('\n'), values.join(), standing, format]);
  return (
    <figure class={standing ? 'chart chart--standing' : 'chart'} aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`}>{title}</figcaption>
      <div class="chart__picture" ref={place} aria-hidden="true" />
      <table class="visually-hidden">
        <thead>
          <tr>
            <th>{title}</th>
            <th>{unit}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{format(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
