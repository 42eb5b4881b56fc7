import { mount } from 'svelte';
// The global styles come first, so that the styles of a component take precedence.
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/controls.css';
import './styles/shared.css';
import './styles/print.css';
import App from './App.svelte';
import { tauriBridge } from './bridge';

mount(App, { target: document.body, props: { bridge: tauriBridge() } });
