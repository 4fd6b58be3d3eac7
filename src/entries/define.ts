import { define } from '../embed/package-define.js';

define();
