import type { Net } from '../../lib/matching/net.ts';
import { random } from './random.ts';

/** Parameters lie flat: per hidden unit its input weights, bias and out-weight; then the direct weights; the bias. */
export class Network {
  readonly inputs: number;
  readonly units: number;
  readonly parameters: Float64Array;
  readonly gradient: Float64Array;
  readonly #activations: Float64Array;
  #first: Float64Array;
  #second: Float64Array;
  #steps = 0;

  constructor(inputs: number, units: number, seed: number, bias = 0) {
    this.inputs = inputs;
    this.units = units;
    const size = units * (inputs + 2) + inputs + 1;
    const next = random(seed);
    const gaussian = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    this.parameters = new Float64Array(size);
    for (let unit = 0; unit < units; unit += 1) {
      const at = unit * (inputs + 2);
      for (let i = 0; i < inputs; i += 1) this.parameters[at + i] = gaussian() / Math.sqrt(inputs);
      this.parameters[at + inputs + 1] = gaussian() / Math.sqrt(units);
    }
    this.parameters[size - 1] = bias;
    this.gradient = new Float64Array(size);
    this.#activations = new Float64Array(units);
    this.#first = new Float64Array(size);
    this.#second = new Float64Array(size);
  }

  /** The value for a scaled row. */
  forward(row: Float64Array): number {
    const { parameters: p, inputs, units } = this;
    const direct = units * (inputs + 2);
    let sum = p[direct + inputs] as number;
    for (let i = 0; i < inputs; i += 1) sum += (p[direct + i] as number) * (row[i] as number);
    for (let unit = 0; unit < units; unit += 1) {
      const at = unit * (inputs + 2);
      let value = p[at + inputs] as number;
      for (let i = 0; i < inputs; i += 1) value += (p[at + i] as number) * (row[i] as number);
      const activation = Math.tanh(value);
      this.#activations[unit] = activation;
      sum += activation * (p[at + inputs + 1] as number);
    }
    return sum;
  }

  /** Adds to the gradient what a change of the value of `row` by `slope` asks for. */
  backward(row: Float64Array, slope: number): void {
    this.forward(row);
    const { parameters: p, gradient: g, inputs, units } = this;
    const direct = units * (inputs + 2);
    g[direct + inputs] = (g[direct + inputs] as number) + slope;
    for (let i = 0; i < inputs; i += 1)
      g[direct + i] = (g[direct + i] as number) + slope * (row[i] as number);
    for (let unit = 0; unit < units; unit += 1) {
      const at = unit * (inputs + 2);
      const activation = this.#activations[unit] as number;
      const inner = slope * (p[at + inputs + 1] as number) * (1 - activation * activation);
      g[at + inputs + 1] = (g[at + inputs + 1] as number) + slope * activation;
      g[at + inputs] = (g[at + inputs] as number) + inner;
      for (let i = 0; i < inputs; i += 1) g[at + i] = (g[at + i] as number) + inner * (row[i] as number);
    }
  }

  /** One step of Adam (Kingma & Ba 2015) with weight decay `decay`, then an empty gradient. */
  step(rate: number, decay: number): void {
    this.#steps += 1;
    const [a, b] = [1 - 0.9 ** this.#steps, 1 - 0.999 ** this.#steps];
    const { parameters: p, gradient: g } = this;
    for (let i = 0; i < p.length; i += 1) {
      const slope = (g[i] as number) + decay * (p[i] as number);
      const first = 0.9 * (this.#first[i] as number) + 0.1 * slope;
      const second = 0.999 * (this.#second[i] as number) + 0.001 * slope * slope;
      this.#first[i] = first;
      this.#second[i] = second;
      p[i] = (p[i] as number) - (rate * (first / a)) / (Math.sqrt(second / b) + 1e-8);
      g[i] = 0;
    }
  }
}

const round = (value: number) => Number(value.toPrecision(5));

/** Several networks as one that gives their mean, rounded for the weights file. */
export function merge(
  networks: readonly Network[],
  inputs: readonly string[],
  mean: number[],
  scale: number[],
): Net {
  const size = inputs.length;
  const hidden = networks.flatMap(({ parameters, units }) =>
    Array.from({ length: units }, (_, unit) => {
      const row = Array.from(parameters.subarray(unit * (size + 2), (unit + 1) * (size + 2)));
      row[size + 1] = (row[size + 1] ?? 0) / networks.length;
      return row.map(round);
    }),
  );
  const tails = networks.map(({ parameters, units }) => parameters.subarray(units * (size + 2)));
  const tail = Array.from({ length: size + 1 }, (_, i) =>
    tails.reduce((sum, values) => sum + (values[i] ?? 0), 0),
  );
  const direct = tail.slice(0, size).map((value) => round(value / networks.length));
  const bias = round((tail[size] ?? 0) / networks.length);
  return { inputs: [...inputs], mean: mean.map(round), scale: scale.map(round), hidden, direct, bias };
}
