/** What the components here take as an icon: any component of `@lucide/svelte/icons/…`. */
import type { Component } from 'svelte';

export type Icon = Component<{ size?: number | string; strokeWidth?: number | string }>;
