import { mount } from 'svelte';
import App from './App.svelte';
import { tauriBridge } from './bridge';
import './styles/tokens.css';
import './styles/window.css';
import './styles/side.css';
import './styles/controls.css';
import './styles/content.css';
import './styles/screens.css';
import './styles/passwords.css';
import './styles/programs.css';
import './styles/file.css';
import './styles/done.css';
import './styles/connection.css';
import './styles/caller.css';
import './styles/help.css';
import './styles/print.css';

mount(App, { target: document.body, props: { bridge: tauriBridge() } });
