clausebook("t1","traffic 8*'#\nunder 1&?\nvisitor 8($\nwarden 8'$\nwhoever 1&?\nwithout 1&?");
