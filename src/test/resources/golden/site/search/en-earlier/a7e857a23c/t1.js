clausebook("t1","traffic 8*'#\nunder 1&3\nvisitor 8($\nwarden 8'$\nwhoever 1&3\nwithout 1&3");
