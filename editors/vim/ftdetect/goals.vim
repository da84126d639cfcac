" Recognises goals files by their name.
autocmd BufRead,BufNewFile *.goals setfiletype goals
