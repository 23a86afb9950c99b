clausebook("t1","within 17:\nwithout 17:\nyear 1-(&");
