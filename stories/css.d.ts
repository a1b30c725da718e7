declare module '*.css';
declare module '*.webp';
