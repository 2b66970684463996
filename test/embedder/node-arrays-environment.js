// Jest's environment with the typed arrays of the process: native libraries accept no others.
import { TestEnvironment } from 'jest-environment-node';

export default class NodeArraysEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { BigInt64Array, Float32Array });
  }
}
