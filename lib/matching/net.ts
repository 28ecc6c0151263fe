/** A small network with one hidden layer and a linear way past it. `inputs` names what it reads, in order. */
export interface Net {
  inputs: readonly string[];
  mean: readonly number[];
  scale: readonly number[];
  /** One row a hidden unit: its weight for each input, its bias, its weight in the sum. */
  hidden: readonly (readonly number[])[];
  direct: readonly number[];
  bias: number;
}

/** The network's value for `values`, which must stand in the order of `inputs`. */
export function run(net: Net, values: ArrayLike<number>): number {
  const inputs = net.inputs.length;
  const scaled = new Float64Array(inputs);
  let sum = net.bias;
  for (let i = 0; i < inputs; i += 1) {
    const value = ((values[i] ?? 0) - (net.mean[i] ?? 0)) / (net.scale[i] || 1);
    scaled[i] = value;
    sum += value * (net.direct[i] ?? 0);
  }
  for (const row of net.hidden) {
    let activation = row[inputs] ?? 0;
    for (let i = 0; i < inputs; i += 1) activation += (scaled[i] ?? 0) * (row[i] ?? 0);
    sum += Math.tanh(activation) * (row[inputs + 1] ?? 0);
  }
  return sum;
}
