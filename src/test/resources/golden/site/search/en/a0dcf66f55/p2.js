clausebook("p2","tell 1%\nty 1-\nunder 1*\nunless 1*''\nunlik 1'\nvisitor 0$ 1')\nwarden 0$ 1,-))#\nwave 1--**\nwhoever 1####\nwithin 10\nwithout 1%\nyear 1&");
