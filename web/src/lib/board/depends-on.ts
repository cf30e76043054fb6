/** Names the signals that a computation has to be made again for, though it reads something else. */
export const dependsOn: (...signals: unknown[]) => void = () => {};
