clausebook("p","#&act%#$%$%,$$%ll$$$%$%ni&#$#$%').$$%'swer'#$&$%&',$%.$(%(ytown$$$)$(polog$$$*$%sk$$$0#'badg%-$#/$$");
