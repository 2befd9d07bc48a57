import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [react()],
  // React's development build tells of every difference to what the server wrote.
  define: {'process.env.NODE_ENV': '"development"'},
});
