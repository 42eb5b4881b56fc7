import { mount } from 'svelte';
// What holds for all comes first: what a component says of its own comes after it, and counts.
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/controls.css';
import './styles/shared.css';
import './styles/print.css';
import App from './App.svelte';
import { tauriBridge } from './bridge';

mount(App, { target: document.body, props: { bridge: tauriBridge() } });
